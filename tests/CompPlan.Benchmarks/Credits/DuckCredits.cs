using DuckDB.NET.Data;

namespace CompPlan.Benchmarks.Credits;

/// <summary>
/// The same job as a user would give it to an analytical database: exact whole cents by largest remainder. The odd cent goes to the
/// earlier touch and decay weights have 30 bits, which is what 64-bit arithmetic allows in SQL.
/// </summary>
internal sealed class DuckCredits : IDisposable
{
    private readonly DuckDBConnection _connection;

    public DuckCredits(string folder, int threads)
    {
        _connection = new DuckDBConnection($"DataSource=:memory:;threads={threads}");
        _connection.Open();
        Run("SET preserve_insertion_order=false");
        Run("CREATE TYPE role AS ENUM ('campaign','close','deliver','demo','nurture','qualify')");
        Run("CREATE TABLE departments AS SELECT * FROM (VALUES " + string.Join(", ", CreditData.Roles.Select(one => $"('{one.Role}'::role, '{one.Department}')")) + ") AS t(role, department)");
        Run($"""
            CREATE TABLE deals AS SELECT deal_id, (amount * 100)::BIGINT AS amount_minor, won_at, opportunity_created_at
            FROM read_csv('{folder}/deals.csv', header=true, auto_detect=false, columns=
              {Columns("'deal_id':'INTEGER','amount':'DECIMAL(18,2)','currency':'VARCHAR','opportunity_created_at':'TIMESTAMP','won_at':'TIMESTAMP','known_on':'DATE'")})
            """);
        Run($"""
            CREATE TABLE touches AS SELECT deal_id, occurred_at, actor_id, role
            FROM read_csv('{folder}/touches.csv', header=true, auto_detect=false, columns=
              {Columns("'deal_id':'INTEGER','occurred_at':'TIMESTAMP','actor_id':'INTEGER','role':'role','kind':'VARCHAR','known_on':'DATE'")})
            """);
    }

    /// <summary>Calculates the credit of all models by actor and by department and month.</summary>
    public void Calculate() => Run(Sql);

    /// <summary>Total, sum of squares by actor, and amounts by department of each model: linear, decay, position, milestones.</summary>
    public IReadOnlyDictionary<string, long[]> Departments()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT department, sum(linear)::BIGINT, sum(decay)::BIGINT, sum(position)::BIGINT, sum(milestones)::BIGINT FROM credit WHERE month IS NOT NULL GROUP BY department";
        using var reader = command.ExecuteReader();
        var departments = new Dictionary<string, long[]>(StringComparer.Ordinal);
        while (reader.Read())
            departments.Add(reader.GetString(0), [reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4)]);
        return departments;
    }

    /// <summary>The amounts of each actor under each model.</summary>
    public IEnumerable<(int Actor, long[] Amounts)> Actors()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT actor_id, linear, decay, position, milestones FROM credit WHERE month IS NULL";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return (reader.GetInt32(0), [reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4)]);
    }

    /// <summary>Writes the totals by actor and by department and month as two CSV files.</summary>
    public void Save(string output)
    {
        Directory.CreateDirectory(output);
        Run($"COPY (SELECT actor_id, linear, decay, position, milestones FROM credit WHERE month IS NULL ORDER BY 1) TO '{output}/by_person.csv' (HEADER)");
        Run($"COPY (SELECT department, month, linear, decay, position, milestones FROM credit WHERE month IS NOT NULL ORDER BY 1, 2) TO '{output}/by_department.csv' (HEADER)");
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Columns(string columns) => "{" + columns + "}";

    /// <summary>Windows over one order of each deal, one more for the remainders of decay; everything else is closed formulas.</summary>
    private const string Sql = """
        CREATE OR REPLACE TEMP TABLE credit AS
        WITH a AS (SELECT t.deal_id, t.actor_id, t.role, d.amount_minor AS A, month(d.won_at)::TINYINT AS m, t.occurred_at, t.occurred_at <= d.opportunity_created_at AS early
              FROM touches t JOIN deals d USING (deal_id) WHERE t.occurred_at <= d.won_at),
        b AS (SELECT *, (row_number() OVER o - 1)::INT AS i, (count(*) OVER o2)::INT AS n, (count(CASE WHEN early THEN 1 END) OVER o2 - 1)::INT AS q,
                (max(occurred_at) OVER o2)::DATE - occurred_at::DATE AS age FROM a
              WINDOW o AS (PARTITION BY deal_id ORDER BY occurred_at, actor_id, role), o2 AS (PARTITION BY deal_id ORDER BY occurred_at, actor_id, role ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)),
        b1 AS (SELECT *, floor(pow(2.0, 30 - age / 7.0) + 0.5)::BIGINT AS wd FROM b),
        b2 AS (SELECT *, (sum(wd) OVER (PARTITION BY deal_id))::BIGINT AS sd FROM b1),
        b3 AS (SELECT deal_id, actor_id, role, A, m, i, n, q, A * wd // sd AS qd, A * wd % sd AS rd FROM b2),
        e AS (SELECT actor_id, role, A, m, i, n, q, qd, row_number() OVER o AS od, A - (sum(qd) OVER o2)::BIGINT AS kd FROM b3
              WINDOW o AS (PARTITION BY deal_id ORDER BY rd DESC, i), o2 AS (PARTITION BY deal_id ORDER BY rd DESC, i ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)),
        f AS (SELECT *, A // n + (i < A % n)::INT AS cl, greatest(0, n - 2 - (q > 0 AND q < n - 1)::INT) AS mid,
                CASE WHEN n > 2 THEN A * 2 // 5 END AS u1, CASE WHEN n > 2 THEN A * 2 % 5 * (n - 2) END AS ur1, CASE WHEN n > 2 THEN A // (5 * (n - 2)) END AS u2, CASE WHEN n > 2 THEN A % (5 * (n - 2)) END AS ur2 FROM e),
        g AS (SELECT *, 6 + 3 * (q >= 0)::INT + (mid > 0)::INT AS sw,
                CASE WHEN ur1 = ur2 THEN i WHEN ur1 > ur2 THEN CASE WHEN i = 0 THEN 0 WHEN i = n - 1 THEN 1 ELSE i + 1 END ELSE CASE WHEN i = 0 THEN n - 2 WHEN i = n - 1 THEN n - 1 ELSE i - 1 END END AS ou FROM f),
        h AS (SELECT *, A * 3 // sw AS w3, A * 3 % sw AS r3, CASE WHEN mid > 0 THEN A // sw ELSE 0 END AS w1, CASE WHEN mid > 0 THEN A % sw ELSE -1 END AS r1, (q >= 0)::INT AS hq FROM g),
        j AS (SELECT *, A - (2 + hq) * w3 - w1 AS kw FROM h),
        k AS (SELECT *, w3 + (kw > CASE WHEN r1 > r3 THEN 1 ELSE 0 END)::INT AS m_first,
                CASE WHEN hq = 1 THEN w3 + (kw > CASE WHEN r1 > r3 THEN 2 ELSE 1 END)::INT ELSE 0 END AS m_opp,
                CASE WHEN mid > 0 THEN w1 + (kw > CASE WHEN r1 > r3 THEN 0 WHEN r1 = r3 THEN 1 + hq ELSE 2 + hq END)::INT ELSE 0 END AS m_mid,
                w3 + (kw > CASE WHEN r1 >= r3 THEN 2 + hq ELSE 1 + hq END)::INT AS m_won FROM j),
        c AS (SELECT actor_id, role, m, cl, qd + (od <= kd)::INT AS cd,
                CASE WHEN n <= 2 THEN cl ELSE CASE WHEN i = 0 OR i = n - 1 THEN u1 ELSE u2 END + (ou < A - 2 * u1 - (n - 2) * u2)::INT END AS cu,
                CASE WHEN i = 0 THEN m_first ELSE 0 END + CASE WHEN i = q THEN m_opp ELSE 0 END + CASE WHEN i = n - 1 THEN m_won ELSE 0 END
                + CASE WHEN i > 0 AND i < n - 1 AND i <> q THEN m_mid // mid + (i - 1 - (q > 0 AND q < i)::INT < m_mid % mid)::INT ELSE 0 END AS cw FROM k)
        SELECT actor_id, department, m AS month, sum(cl)::BIGINT AS linear, sum(cd)::BIGINT AS decay, sum(cu)::BIGINT AS position, sum(cw)::BIGINT AS milestones
        FROM c JOIN departments p ON p.role = c.role GROUP BY GROUPING SETS ((actor_id), (department, m))
        """;
}
