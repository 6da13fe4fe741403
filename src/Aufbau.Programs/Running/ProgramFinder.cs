namespace Aufbau.Programs.Running;

/// <summary>Finds programs on this machine: by a configured path, on PATH, or through environment modules.</summary>
public sealed class ProgramFinder
{
    /// <summary>Looks for a program; found programs are remembered.</summary>
    /// <param name="program">The program.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The program, or null when it is not here.</returns>
    public Task<InstalledProgram?> FindAsync(IProgram program, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
