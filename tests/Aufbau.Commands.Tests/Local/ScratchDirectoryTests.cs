using Aufbau.Commands.Local;

namespace Aufbau.Commands.Tests.Local;

public sealed class ScratchDirectoryTests
{
    [Fact]
    public async Task Directory_is_private_and_gone_when_disposed()
    {
        await using var guard = new ProcessGuard();
        string path;
        await using (var scratch = ScratchDirectory.Create(Path.GetTempPath(), guard, TimeProvider.System))
        {
            path = scratch.Path;
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(path).UnixFileMode);
        }
        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public async Task Directory_stays_when_it_is_to_be_kept()
    {
        await using var guard = new ProcessGuard();
        var scratch = ScratchDirectory.Create(Path.GetTempPath(), guard, TimeProvider.System);
        scratch.Keep = true;
        await scratch.DisposeAsync();
        await guard.DisposeAsync();
        Assert.True(Directory.Exists(scratch.Path));
        Directory.Delete(scratch.Path);
    }

    [Fact]
    public async Task Directory_is_deleted_by_the_guard_when_nobody_disposed_it()
    {
        var guard = new ProcessGuard();
        var scratch = ScratchDirectory.Create(Path.GetTempPath(), guard, TimeProvider.System);
        string closed = Path.Join(scratch.Path, "closed");
        Directory.CreateDirectory(Path.Join(closed, "inner"));
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await guard.DisposeAsync();
        Assert.False(Directory.Exists(scratch.Path));
    }

    [Fact]
    public async Task Links_out_of_the_directory_are_not_followed_when_it_is_deleted()
    {
        await using var guard = new ProcessGuard();
        await using var kept = ScratchDirectory.Create(Path.GetTempPath(), guard, TimeProvider.System);
        string file = Path.Join(kept.Path, "file");
        await File.WriteAllTextAsync(file, "x", TestContext.Current.CancellationToken);
        await using (var scratch = ScratchDirectory.Create(Path.GetTempPath(), guard, TimeProvider.System))
            Directory.CreateSymbolicLink(Path.Join(scratch.Path, "link"), kept.Path);
        Assert.True(File.Exists(file));
    }
}
