using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Tests.Limits;

public sealed class DirectorySizeTests
{
    [Fact]
    public async Task Size_is_the_sum_of_all_files_and_of_nothing_behind_links()
    {
        await using var bench = new Bench();
        Directory.CreateDirectory(bench.PathOf("work/.hidden"));
        await File.WriteAllBytesAsync(bench.PathOf("work/.hidden/a"), new byte[1000], TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(bench.PathOf("work/b"), new byte[234], TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(bench.PathOf("outside"), new byte[100_000], TestContext.Current.CancellationToken);
        Directory.CreateSymbolicLink(bench.PathOf("work/loop"), bench.Directory);
        File.CreateSymbolicLink(bench.PathOf("work/link"), bench.PathOf("outside"));
        Assert.InRange(DirectorySize.Measure(bench.PathOf("work"), TestContext.Current.CancellationToken), 1234, 2000);
    }

    [Fact]
    public async Task Size_is_nothing_when_the_directory_is_gone()
    {
        await using var bench = new Bench();
        Assert.Equal(0, DirectorySize.Measure(bench.PathOf("gone"), TestContext.Current.CancellationToken));
    }
}
