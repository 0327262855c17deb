using CompPlan.Tests.HouseRules;
using Xunit;

namespace CompPlan.Tests.Docs;

/// <summary>Every link of a page leads to a file or folder of the checkout, and every page can be reached from the index.</summary>
public sealed class LinksTests
{
    [Fact]
    public void Every_link_leads_somewhere() =>
        Assert.Empty(MarkdownPage.All.SelectMany(page => page.Links().Where(link => !Exists(page, link)).Select(link => $"{page}: {link}")));

    [Fact]
    public void Every_page_is_reached_from_the_index()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(["docs/README.md"]);
        while (next.TryDequeue(out var path))
            if (reached.Add(path) && MarkdownPage.All.FirstOrDefault(page => page.Path == path) is { } page)
                foreach (var link in page.Links())
                    next.Enqueue(Target(page, link));
        Assert.Empty(MarkdownPage.All.Select(page => page.Path).Where(path => path.StartsWith("docs/", StringComparison.Ordinal)).Except(reached));
    }

    [Fact]
    public void A_broken_link_is_found()
    {
        var page = MarkdownPage.Of("docs/README.md", "See [one](reference/facts.md) and [another](reference/nothing.md).\n```text\n[a](b)\n```");

        Assert.Equal(["reference/facts.md", "reference/nothing.md"], page.Links());
        Assert.True(Exists(page, "reference/facts.md"));
        Assert.False(Exists(page, "reference/nothing.md"));
    }

    private static bool Exists(MarkdownPage page, string link)
    {
        var target = Path.Combine(Repository.Root, Target(page, link));
        return File.Exists(target) || Directory.Exists(target);
    }

    private static string Target(MarkdownPage page, string link)
    {
        var file = link.Split('#')[0];
        var from = Path.Combine(Repository.Root, page.Path);
        return file.Length == 0
            ? page.Path
            : Path.GetRelativePath(Repository.Root, Path.GetFullPath(file, Path.GetDirectoryName(from)!)).Replace('\\', '/');
    }
}
