using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Tests.Limits;

public sealed class MemoryControlTests
{
    private const string V1Mount = "30 25 0:26 / /sys/fs/cgroup/memory rw,relatime shared:9 - cgroup cgroup rw,memory\n";
    private const string V2Mount = "30 25 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate\n";

    [Fact]
    public void Version_1_group_is_our_own() =>
        Assert.Equal("/sys/fs/cgroup/memory/job/step", MemoryGroupSearch.OwnGroupV1(V1Mount, "4:cpu,memory:/job/step\n0::/x\n"));

    [Fact]
    public void Version_1_group_is_counted_from_the_mount_when_it_shows_a_subtree()
    {
        string mount = V1Mount.Replace(" / /sys", " /docker/1 /sys", StringComparison.Ordinal);
        Assert.Equal("/sys/fs/cgroup/memory", MemoryGroupSearch.OwnGroupV1(mount, "4:memory:/docker/1\n"));
        Assert.Equal("/sys/fs/cgroup/memory/a", MemoryGroupSearch.OwnGroupV1(mount, "4:memory:/docker/1/a\n"));
    }

    [Fact]
    public void Version_1_group_is_none_when_nothing_is_mounted()
    {
        Assert.Null(MemoryGroupSearch.OwnGroupV1(V2Mount, "4:memory:/job\n"));
        Assert.Null(MemoryGroupSearch.OwnGroupV1(V1Mount, "0::/job\n"));
    }

    [Fact]
    public void Version_2_groups_are_our_own_and_those_above() =>
        Assert.Equal(["/sys/fs/cgroup/a/b", "/sys/fs/cgroup/a", "/sys/fs/cgroup"], MemoryGroupSearch.GroupsV2(V2Mount, "0::/a/b\n"));

    [Fact]
    public void Version_2_is_refused_with_its_reason_when_the_controller_is_not_handed_on()
    {
        string directory = Path.Join(Path.GetTempPath(), "aufbau-no-such-mount");
        MemoryControl control = MemoryControl.Detect(V2Mount.Replace("/sys/fs/cgroup", directory, StringComparison.Ordinal), "0::/\n");
        Assert.Equal(MemoryControlKind.Watching, control.Kind);
        Assert.Contains($"{directory} does not hand on the memory controller", control.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Watching_is_left_when_no_controller_is_mounted()
    {
        MemoryControl control = MemoryControl.Detect("", "");
        Assert.Equal(MemoryControlKind.Watching, control.Kind);
        Assert.Contains("no memory controller is mounted", control.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Detection_says_what_is_in_force_here()
    {
        MemoryControl control = MemoryControl.Detect();
        Assert.NotEmpty(control.Reason);
        Assert.Equal(control.Kind == MemoryControlKind.Watching, control.GroupPath("x") is null);
    }
}
