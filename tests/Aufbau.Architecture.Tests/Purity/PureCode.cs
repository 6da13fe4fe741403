using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Purity;

/// <summary>
/// Code that turns input into output and touches nothing else: encoders, parsers, Plan and Fold of programs and workflows, all of
/// Aufbau.Tasks, and all of Aufbau.Chemistry but its file readers. It can then be tested without the program, the disk or the clock.
/// </summary>
internal static class PureCode
{
    private static readonly string[] PlanningProjects = ["Aufbau.Programs", "Aufbau.Workflows"];

    private static readonly HashSet<string> ForbiddenTypes = new(StringComparer.Ordinal)
    {
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.FileSystemInfo", "System.IO.FileSystemWatcher",
        "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo", "System.IO.RandomAccess",
        "System.IO.StreamReader(string)", "System.IO.StreamWriter(string)",
        "System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo",
        "System.TimeProvider", "System.Threading.Thread", "System.Random",
    };

    private static readonly string[] ForbiddenNamespaces = ["System.Net", "System.IO.Pipes", "System.IO.MemoryMappedFiles"];

    // Pure text functions that happen to live in System.Net.
    private static readonly string[] Allowed = ["System.Net.WebUtility"];

    /// <summary>The uses inside pure code, each told by the member that makes it.</summary>
    public static IEnumerable<TypeUse> In(SourceAssembly assembly) => In(assembly.Uses, assembly.Name);

    public static IEnumerable<TypeUse> In(IEnumerable<TypeUse> uses, string project) =>
        uses.Where(use =>
            IsCodec(use.From.Name)
            || (PlanningProjects.Contains(project) && use.Member is "Plan" or "Fold")
            || project == "Aufbau.Tasks"
            || (project == "Aufbau.Chemistry" && !IsWithin(use.From.Namespace, "Aufbau.Chemistry.Files")));

    public static IEnumerable<string> Violations(IEnumerable<TypeUse> pure) =>
        (from use in pure
         where !use.To.IsOwn && !Allowed.Contains(use.To.FullName)
         where ForbiddenTypes.Contains(use.To.FullName) || ForbiddenNamespaces.Any(n => IsWithin(use.To.Namespace, n))
         select $"{use.From}{(use.Member.Length == 0 ? "" : "." + use.Member)} uses {use.To}").Distinct();

    private static bool IsCodec(string type) =>
        type.Split('`')[0] is var name && (name.EndsWith("Encoder", StringComparison.Ordinal) || name.EndsWith("Parser", StringComparison.Ordinal));

    private static bool IsWithin(string name, string parent) =>
        name == parent || name.StartsWith(parent + ".", StringComparison.Ordinal);
}
