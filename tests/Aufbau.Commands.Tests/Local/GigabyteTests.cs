namespace Aufbau.Commands.Tests.Local;

[Collection(nameof(AloneCollection))]
public sealed class GigabyteTests
{
    private const long Gigabyte = 1L << 30;

    [Fact]
    public async Task Gigabyte_of_output_stays_on_disk_with_head_and_tail_in_memory()
    {
        await using var bench = new Bench();
        long before = GC.GetTotalAllocatedBytes();
        CommandResult result = await bench.RunAsync(
            bench.Shell("printf start; head -c 1G /dev/zero; printf end") with { CapturedBytes = 100_000 });
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 20_000_000);
        Assert.True(result.Succeeded);
        Assert.Equal(Gigabyte + 8, result.StandardOutput.TotalBytes);
        Assert.Equal(Gigabyte + 8 - 100_000, result.StandardOutput.LeftOutBytes);
        Assert.StartsWith("start\0", result.StandardOutput.Text, StringComparison.Ordinal);
        Assert.EndsWith("\0end", result.StandardOutput.Text, StringComparison.Ordinal);
        Assert.Contains($"[... {Gigabyte + 8 - 100_000} bytes left out", result.StandardOutput.Text, StringComparison.Ordinal);
        Assert.InRange(result.StandardOutput.Text.Length, 100_000, 100_400);
    }
}
