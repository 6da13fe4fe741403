using Aufbau.Architecture.Tests.Checkout;

namespace Aufbau.Architecture.Tests.Docs;

public sealed class DocumentationTests
{
    private const int ReadmeLines = 120;

    [Fact]
    public void Readme_has_at_most_120_lines()
    {
        var lines = File.ReadLines(SourceTree.PathOf("README.md")).Count();

        Rule.Looked(lines, 1, "lines of README.md");
        Assert.True(lines <= ReadmeLines, $"README.md has {lines} lines; it is a map, and the manual is in docs/.");
    }

    [Fact]
    public void Links_point_to_files_that_exist()
    {
        Rule.Looked(MarkdownFile.All.Count, AtLeast.MarkdownFiles, "pages");
        Rule.Looked(MarkdownFile.All.Sum(page => page.Links.Count), AtLeast.MarkdownLinks, "links");
        Rule.Holds(MarkdownFile.All.SelectMany(page => page.BrokenLinks()), "A link leads somewhere:");
    }

    [Fact]
    public void Marked_code_blocks_equal_their_examples()
    {
        var blocks = MarkdownFile.All.SelectMany(page => page.Blocks.Select(block => (page.Path, Block: block))).ToList();

        Rule.Looked(MarkdownFile.All.Count, AtLeast.MarkdownFiles, "pages");
        Rule.Looked(blocks.Count, AtLeast.ComparedCodeBlocks, "marked code blocks");
        Rule.Holds(
            from block in blocks
            let difference = block.Block.Difference()
            where difference is not null
            select $"{block.Path}: {difference}",
            "Code in the pages comes from examples that are run:");
    }

    [Fact]
    public void Rule_finds_a_broken_link_and_ignores_code()
    {
        var page = MarkdownFile.Parse(
            "docs/page.md",
            "[gone](gone.md) [here](../README.md#top) [web](https://example.org/x) `[no](link.md)`\n```\n[no](link.md)\n```\n[far](<no such.md>)\n");

        Assert.Equal(["docs/page.md links to gone.md, which does not exist", "docs/page.md links to no such.md, which does not exist"], page.BrokenLinks());
    }

    [Fact]
    public void Rule_finds_a_block_whose_example_is_absent()
    {
        var page = MarkdownFile.Parse("README.md", "text\n<!-- examples/nowhere.sh -->\n```bash\n./aufbau\n```\n```bash\nunmarked\n```\n");

        Assert.Equal("examples/nowhere.sh does not exist", Assert.Single(page.Blocks).Difference());
    }

    [Fact]
    public void Excerpt_is_the_region_moved_to_the_margin() =>
        Assert.Equal("a\n  b\n\nc", MarkedBlock.Excerpt("x\n  // begin r\n  a\n    b\n\n  c\n  // end r\ny\n", "r"));

    [Fact]
    public void Excerpt_is_absent_when_the_region_is() => Assert.Null(MarkedBlock.Excerpt("a\n", "r"));

    [Fact]
    public void Excerpt_without_a_region_is_the_whole_file() => Assert.Equal("a\nb\n", MarkedBlock.Excerpt("a\nb\n", ""));
}
