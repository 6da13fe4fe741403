namespace Aufbau.Commands.Limits;

/// <summary>How memory limits are kept on this machine, found out once. Immutable.</summary>
public sealed class MemoryControl
{
    private readonly string? _parent;
    private readonly MemoryGroupLayout? _layout;

    private MemoryControl(MemoryControlKind kind, string reason, string? parent, MemoryGroupLayout? layout)
    {
        Kind = kind;
        Reason = reason;
        _parent = parent;
        _layout = layout;
    }

    /// <summary>No control groups, whatever the machine has.</summary>
    public static MemoryControl WatchingOnly { get; } = Watching("it was asked for");

    /// <summary>How limits are kept.</summary>
    public MemoryControlKind Kind { get; }

    /// <summary>A sentence for people: what is in force, where, and why nothing better.</summary>
    public string Reason { get; }

    /// <summary>Tries version 1 below our own group, then version 2 in our own group or above, by making a group and removing it again.</summary>
    /// <returns>The best that this process may use.</returns>
    public static MemoryControl Detect() =>
        Detect(ReadText("/proc/self/mountinfo"), ReadText("/proc/self/cgroup"));

    internal static MemoryControl Detect(string mountInfo, string ownGroups)
    {
        var refusals = new List<string>();
        if (MemoryGroupSearch.OwnGroupV1(mountInfo, ownGroups) is { } own && TryMake(own, MemoryGroupLayout.V1, refusals))
            return new MemoryControl(
                MemoryControlKind.ControlGroupV1, $"Control groups (version 1) below {own}", own, MemoryGroupLayout.V1);
        foreach (string parent in MemoryGroupSearch.GroupsV2(mountInfo, ownGroups))
        {
            string controllers = ReadText(Path.Join(parent, "cgroup.subtree_control"));
            if (!controllers.Split([' ', '\n']).Contains("memory", StringComparer.Ordinal))
                refusals.Add($"{parent} does not hand on the memory controller");
            else if (TryMake(parent, MemoryGroupLayout.V2, refusals))
                return new MemoryControl(
                    MemoryControlKind.ControlGroupV2, $"Control groups (version 2) below {parent}", parent, MemoryGroupLayout.V2);
        }
        return Watching(refusals.Count > 0 ? string.Join("; ", refusals) : "no memory controller is mounted");
    }

    /// <summary>Makes a group for one command; null where limits are kept by watching.</summary>
    internal MemoryGroup? CreateGroup(string name, long memoryBytes) =>
        _parent is { } parent && _layout is { } layout ? MemoryGroup.Create(PathFor(parent, name), layout, memoryBytes) : null;

    /// <summary>Where <see cref="CreateGroup"/> would make the group.</summary>
    internal string? GroupPath(string name) => _parent is { } parent ? PathFor(parent, name) : null;

    private static string PathFor(string parent, string name) => Path.Join(parent, "aufbau-" + name);

    private static MemoryControl Watching(string why) => new(
        MemoryControlKind.Watching,
        $"Watching the memory of process trees, with RLIMIT_AS against runaways, because no control group can be made: {why}",
        null,
        null);

    private static bool TryMake(string parent, MemoryGroupLayout layout, List<string> refusals)
    {
        string probe = PathFor(parent, ProcessMarker.NewPrefix());
        try
        {
            Directory.CreateDirectory(probe);
            bool complete = File.Exists(Path.Join(probe, layout.LimitFile));
            Directory.Delete(probe);
            if (!complete)
                refusals.Add($"a group made below {parent} has no {layout.LimitFile}");
            return complete;
        }
        catch (UnauthorizedAccessException)
        {
            refusals.Add($"{parent} may not be written");
        }
        catch (IOException exception)
        {
            refusals.Add($"{parent}: {exception.Message}");
        }
        return false;
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
        catch (UnauthorizedAccessException)
        {
            return "";
        }
    }
}
