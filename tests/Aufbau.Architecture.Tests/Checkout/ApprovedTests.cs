namespace Aufbau.Architecture.Tests.Checkout;

public sealed class ApprovedTests
{
    [Fact]
    public void Approved_shows_the_first_differing_lines_when_texts_differ()
    {
        var difference = Approved.Difference("a\nb\nc\n", "a\nB\nc\n");

        Assert.NotNull(difference);
        Assert.Contains("line 2", difference, StringComparison.Ordinal);
        Assert.Contains("- b", difference, StringComparison.Ordinal);
        Assert.Contains("+ B", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void Approved_says_nothing_when_texts_are_equal() => Assert.Null(Approved.Difference("a\nb\n", "a\nb\n"));

    [Fact]
    public void Approved_sees_a_change_of_order() => Assert.NotNull(Approved.Difference("a\nb\n", "b\na\n"));
}
