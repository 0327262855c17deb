using System.Text.RegularExpressions;
using CompPlan.Tests.HouseRules;

namespace CompPlan.Tests.Docs;

/// <summary>A page of the documentation: its fenced blocks, its inline code and its links.</summary>
internal sealed partial class MarkdownPage
{
    private readonly string[] _lines;

    private MarkdownPage(string path, string text)
    {
        Path = path;
        _lines = text.ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>The path from the root, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>All pages under docs, and the README.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
        [.. Repository.Files("docs", "*.md").Append("README.md").Select(path => Of(path, Repository.Read(path)))];

    public static MarkdownPage Of(string path, string text) => new(path, text);

    /// <summary>The fenced blocks of a language, each with the line of its fence, from one.</summary>
    public IEnumerable<(int Line, string Text)> Blocks(string language)
    {
        for (var i = 0; i < _lines.Length; i++)
            if (_lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var first = i;
                for (i++; _lines[i] != "```";)
                    i++;
                if (_lines[first] == "```" + language)
                    yield return (first + 1, string.Join('\n', _lines[(first + 1)..i]));
            }
    }

    /// <summary>The text outside fenced blocks.</summary>
    public string Prose()
    {
        var inside = false;
        return string.Join('\n', _lines.Where(line =>
        {
            var fence = line.StartsWith("```", StringComparison.Ordinal);
            inside ^= fence;
            return !inside && !fence;
        }));
    }

    /// <summary>Inline code.</summary>
    public IEnumerable<string> Spans() => Span().Matches(Prose()).Select(match => match.Groups[1].Value);

    /// <summary>Where links of the page lead, as written, without those to other hosts.</summary>
    public IEnumerable<string> Links() => Link().Matches(Prose()).Select(match => match.Groups[1].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal));

    public override string ToString() => Path;

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
