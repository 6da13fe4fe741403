using Aufbau.Chemistry;
using Aufbau.Programs.Mopac;
using Aufbau.Programs.Running;
using Aufbau.Programs.Xtb;

namespace Aufbau.Programs;

/// <summary>Every program that Aufbau can find, feed and read: one line each.</summary>
public static class ProgramCatalog
{
    /// <summary>All programs, by name.</summary>
    public static IReadOnlyList<IProgram> Programs { get; } =
    [
        new XtbProgram(),
        new MopacProgram(),
    ];

    /// <summary>The program of a name.</summary>
    /// <param name="name">Its name in any letter case.</param>
    /// <exception cref="ProgramNotFoundException">There is none; the message names the nearest and lists all.</exception>
    public static IProgram Find(string name) =>
        TryFind(name) ?? throw new ProgramNotFoundException(
            $"Aufbau knows no program '{name}'.{NearestName.Suggest(name, Names)} It knows: {string.Join(", ", Names)}.");

    /// <summary>The program of a name, or null when there is none.</summary>
    /// <param name="name">Its name in any letter case.</param>
    public static IProgram? TryFind(string name) =>
        Programs.FirstOrDefault(program => string.Equals(program.Description.Name, name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Names => Programs.Select(program => program.Description.Name);
}
