using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Tests.Values;

[Trait("Cost", "Unit")]
public sealed class ByteSizeTests
{
    [Theory]
    [InlineData("4GiB", 4L << 30)]
    [InlineData("4 GiB", 4L << 30)]
    [InlineData("4g", 4L << 30)]
    [InlineData("500MB", 500_000_000)]
    [InlineData("1.5GB", 1_500_000_000)]
    [InlineData("64MiB", 64L << 20)]
    public void Size_is_read(string text, long bytes) => Assert.Equal(bytes, ByteSize.Parse(text, "--memory"));

    [Theory]
    [InlineData("4", "needs a unit: --memory 4GiB")]
    [InlineData("four", "is not a size")]
    [InlineData("-4GiB", "is not a size")]
    [InlineData("0GiB", "is not a size")]
    [InlineData("1e99GiB", "is not a size")]
    public void Nonsense_is_answered_with_an_example(string text, string part) =>
        Assert.Contains(part, Assert.Throws<UsageException>(() => ByteSize.Parse(text, "--memory")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(4L << 30, "4 GiB")]
    [InlineData(3L << 29, "1.5 GiB")]
    [InlineData(512L << 20, "512 MiB")]
    [InlineData(12, "12 bytes")]
    public void Size_is_written_short(long bytes, string text) => Assert.Equal(text, ByteSize.Format(bytes));

    [Theory]
    [InlineData((18L << 30) + 12345, 18L << 30)]
    [InlineData((917L << 20) + 5, 900L << 20)]
    [InlineData(127L << 30, 120L << 30)]
    public void Share_is_rounded_down(long bytes, long rounded) => Assert.Equal(rounded, ByteSize.RoundDown(bytes));
}
