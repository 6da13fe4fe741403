using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Compute;

/// <summary>How the machine is divided between calculations.</summary>
/// <param name="Jobs">How many run at once.</param>
/// <param name="Cores">Cores of each.</param>
/// <param name="MemoryBytes">Memory of each.</param>
internal sealed record ResourceSplit(int Jobs, int Cores, long MemoryBytes)
{
    private const double ShareOfFreeMemory = 0.8;

    /// <summary>Divides the machine.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="tasks">How many programs could run at once at most.</param>
    /// <param name="machineCores">Cores that this process may use.</param>
    /// <param name="freeMemoryBytes">Memory that this process may use.</param>
    /// <exception cref="UsageException">One calculation would get more cores than there are.</exception>
    public static ResourceSplit Divide(ResourceRequest request, int tasks, int machineCores, long freeMemoryBytes)
    {
        if (request.Cores > machineCores)
        {
            throw new UsageException($"--cores {request.Cores} is more than the {machineCores} that this process may use; more threads than cores only wait for each other.");
        }

        int jobs = Math.Clamp(request.Jobs ?? Math.Max(1, machineCores / request.Cores), 1, Math.Max(1, tasks));
        long memory = request.MemoryBytes ?? ByteSize.RoundDown((long)(freeMemoryBytes * ShareOfFreeMemory) / jobs);
        return new ResourceSplit(jobs, request.Cores, memory);
    }

    /// <summary>The first line of a run: <c>24 calculations, 2 at a time, 1 core and 4 GiB each</c>.</summary>
    /// <param name="calculations">How many calculations there are.</param>
    public string Sentence(int calculations)
    {
        string cores = Cores == 1 ? "1 core" : $"{Cores} cores";
        string memory = ByteSize.Format(MemoryBytes);
        return calculations == 1 && Jobs == 1
            ? $"1 calculation, {cores} and {memory}"
            : $"{Count(calculations)}, {Jobs} at a time, {cores} and {memory} each";
    }

    private static string Count(int calculations) => calculations == 1 ? "1 calculation" : $"{calculations} calculations";
}
