using System.Text;
using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Tests.Limits;

public sealed class ProcessEntryTests
{
    private const string Rest = "7 8 9 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 12345 1 2 3";

    [Theory]
    [InlineData("sh")]
    [InlineData("a b) S 1 2 (")]
    [InlineData("")]
    public void Entry_is_read_whatever_the_process_calls_itself(string name)
    {
        ProcessEntry? entry = ProcessEntry.Parse(Encoding.UTF8.GetBytes($"42 ({name}) S {Rest}"));
        Assert.Equal(new ProcessEntry(42, 7, 8, 9, false, 12345), entry);
    }

    [Fact]
    public void Entry_is_dead_when_it_is_a_zombie() =>
        Assert.True(ProcessEntry.Parse(Encoding.UTF8.GetBytes($"42 (x) Z {Rest}"))?.IsDead);

    [Theory]
    [InlineData("")]
    [InlineData("42 (x")]
    [InlineData("42 (x) S 7 8")]
    [InlineData("x (x) S 7 8 9")]
    [InlineData("42 (x)")]
    public void Entry_is_none_when_the_line_is_cut(string line) =>
        Assert.Null(ProcessEntry.Parse(Encoding.UTF8.GetBytes(line)));
}
