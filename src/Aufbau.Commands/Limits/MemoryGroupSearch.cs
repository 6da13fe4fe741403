namespace Aufbau.Commands.Limits;

/// <summary>Finds where control groups for commands may be made, from /proc/self/mountinfo and /proc/self/cgroup.</summary>
internal static class MemoryGroupSearch
{
    /// <summary>Our own group of version 1, or null. Only below it: a group beside it would escape the limits that a job was given.</summary>
    internal static string? OwnGroupV1(string mountInfo, string ownGroups) =>
        MountOf(mountInfo, "cgroup", "memory") is { } mount && OwnPath(ownGroups, "memory") is { } path ? Locate(mount, path) : null;

    /// <summary>
    /// Our own group of version 2 and those above it, nearest first. Version 2 forbids groups with a memory limit below a group with
    /// processes, so it is mostly a group beside ours that can be made (a user's systemd delegates such a subtree).
    /// </summary>
    internal static IEnumerable<string> GroupsV2(string mountInfo, string ownGroups)
    {
        if (MountOf(mountInfo, "cgroup2", null) is not { } mount || OwnPath(ownGroups, "") is not { } path)
            yield break;
        for (string? group = Locate(mount, path); group is not null && IsBelow(group, mount.Point); group = Path.GetDirectoryName(group))
            yield return group;
    }

    private static bool IsBelow(string path, string top) =>
        path == top || path.StartsWith(top + "/", StringComparison.Ordinal);

    private static string Locate((string Root, string Point) mount, string path)
    {
        // In a container the mount shows only a subtree, and our path may be counted from the host's root.
        string inside = mount.Root != "/" && IsBelow(path, mount.Root) ? path[mount.Root.Length..] : path;
        return inside is "" or "/" ? mount.Point : mount.Point + inside;
    }

    private static (string Root, string Point)? MountOf(string mountInfo, string type, string? controller)
    {
        foreach (string line in mountInfo.Split('\n'))
        {
            // 36 35 98:0 ROOT POINT OPTIONS [optional ...] - TYPE SOURCE SUPER,OPTIONS
            string[] halves = line.Split(" - ", 2);
            if (halves.Length < 2)
                continue;
            string[] before = halves[0].Split(' ');
            string[] after = halves[1].Split(' ');
            if (before.Length >= 5 && after.Length >= 3 && after[0] == type
                && (controller is null || after[2].Split(',').Contains(controller, StringComparer.Ordinal)))
                return (before[3], before[4]);
        }
        return null;
    }

    private static string? OwnPath(string ownGroups, string controller)
    {
        foreach (string line in ownGroups.Split('\n'))
        {
            string[] fields = line.Split(':', 3);
            if (fields.Length == 3 && fields[1].Split(',').Contains(controller, StringComparer.Ordinal))
                return fields[2];
        }
        return null;
    }
}
