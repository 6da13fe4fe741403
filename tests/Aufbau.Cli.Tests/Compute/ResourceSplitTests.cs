using Aufbau.Cli.Compute;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Tests.Compute;

[Trait("Cost", "Unit")]
public sealed class ResourceSplitTests
{
    private const long Gibi = 1L << 30;

    [Fact]
    public void Machine_is_filled_with_calculations_of_one_core()
    {
        ResourceSplit split = ResourceSplit.Divide(new ResourceRequest(), 24, 2, 10 * Gibi);
        Assert.Equal(new ResourceSplit(2, 1, 4 * Gibi), split);
        Assert.Equal("24 calculations, 2 at a time, 1 core and 4 GiB each", split.Sentence(24));
    }

    [Fact]
    public void Cores_of_one_calculation_divide_the_jobs() => Assert.Equal(4, ResourceSplit.Divide(new ResourceRequest(Cores: 4), 100, 16, 64 * Gibi).Jobs);

    [Fact]
    public void Jobs_are_not_more_than_tasks()
    {
        ResourceSplit split = ResourceSplit.Divide(new ResourceRequest(Jobs: 8), 1, 8, 10 * Gibi);
        Assert.Equal(1, split.Jobs);
        Assert.Equal("1 calculation, 1 core and 8 GiB", split.Sentence(1));
    }

    [Fact]
    public void Given_memory_is_kept() => Assert.Equal(Gibi, ResourceSplit.Divide(new ResourceRequest(MemoryBytes: Gibi), 9, 8, 64 * Gibi).MemoryBytes);

    [Fact]
    public void More_cores_than_there_are_are_refused() =>
        Assert.Contains("--cores 64", Assert.Throws<UsageException>(() => ResourceSplit.Divide(new ResourceRequest(Cores: 64), 1, 2, 10 * Gibi)).Message, StringComparison.Ordinal);
}
