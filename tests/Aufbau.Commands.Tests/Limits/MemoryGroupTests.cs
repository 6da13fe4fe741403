using Aufbau.Commands.Limits;
using Aufbau.Commands.Local;

namespace Aufbau.Commands.Tests.Limits;

/// <summary>Version 2's files in a directory that imitates a group; version 1 is tested with the kernel's own.</summary>
public sealed class MemoryGroupTests
{
    [Fact]
    public async Task Version_2_limits_memory_forbids_swap_and_ends_as_a_whole()
    {
        await using var imitation = new ImitatedGroup("memory.max", "memory.swap.max", "memory.oom.group");
        MemoryGroup.Create(imitation.Path, MemoryGroupLayout.V2, 1 << 20);
        Assert.Equal("1048576", imitation.Read("memory.max"));
        Assert.Equal("0", imitation.Read("memory.swap.max"));
        Assert.Equal("1", imitation.Read("memory.oom.group"));
    }

    [Fact]
    public async Task Version_1_limits_memory_and_swap_together()
    {
        await using var imitation = new ImitatedGroup("memory.limit_in_bytes", "memory.memsw.limit_in_bytes");
        MemoryGroup.Create(imitation.Path, MemoryGroupLayout.V1, 1 << 20);
        Assert.Equal("1048576", imitation.Read("memory.limit_in_bytes"));
        Assert.Equal("1048576", imitation.Read("memory.memsw.limit_in_bytes"));
        Assert.False(imitation.Has("memory.oom.group"));
    }

    [Fact]
    public async Task Files_that_an_older_kernel_lacks_are_not_missed()
    {
        await using var imitation = new ImitatedGroup("memory.max");
        MemoryGroup group = MemoryGroup.Create(imitation.Path, MemoryGroupLayout.V2, 1 << 20);
        Assert.False(imitation.Has("memory.swap.max"));
        Assert.False(imitation.Has("memory.oom.group"));
        Assert.Null(group.PeakBytes);
        Assert.Equal(0, group.OutOfMemoryKills);
        Assert.Empty(group.Members());
    }

    [Fact]
    public async Task Kills_peak_and_members_are_read()
    {
        await using var imitation = new ImitatedGroup("memory.max");
        MemoryGroup group = MemoryGroup.Create(imitation.Path, MemoryGroupLayout.V2, 1 << 20);
        imitation.Write("memory.events", "low 0\nhigh 0\nmax 31\noom 2\noom_kill 3\noom_group_kill 1\n");
        imitation.Write("memory.peak", "1044480\n");
        imitation.Write("cgroup.procs", "12\n345\n");
        Assert.Equal(3, group.OutOfMemoryKills);
        Assert.Equal(1044480, group.PeakBytes);
        Assert.Equal([12, 345], group.Members());
    }

    [Fact]
    public async Task Process_is_moved_by_its_number()
    {
        await using var imitation = new ImitatedGroup("memory.max", "cgroup.procs");
        MemoryGroup.Create(imitation.Path, MemoryGroupLayout.V2, 1 << 20).Add(int.MaxValue);
        Assert.Equal("2147483647", imitation.Read("cgroup.procs"));
    }

    private sealed class ImitatedGroup : IAsyncDisposable
    {
        private readonly ProcessGuard _guard = new();
        private readonly ScratchDirectory _directory;

        internal ImitatedGroup(params IEnumerable<string> files)
        {
            _directory = ScratchDirectory.Create(System.IO.Path.GetTempPath(), _guard, TimeProvider.System);
            foreach (string file in files)
                Write(file, "");
        }

        internal string Path => _directory.Path;

        internal bool Has(string file) => File.Exists(System.IO.Path.Join(Path, file));

        internal string Read(string file) => File.ReadAllText(System.IO.Path.Join(Path, file));

        internal void Write(string file, string text) => File.WriteAllText(System.IO.Path.Join(Path, file), text);

        public async ValueTask DisposeAsync()
        {
            await _directory.DisposeAsync();
            await _guard.DisposeAsync();
        }
    }
}
