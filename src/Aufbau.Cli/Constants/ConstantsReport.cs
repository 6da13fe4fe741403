using Aufbau.Chemistry.Constants;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Constants;

/// <summary>Physical constants that were looked for.</summary>
/// <param name="Constants">Each with value, unit, uncertainty (null when unknown, 0 when exact) and source.</param>
internal sealed record ConstantsReport(IReadOnlyList<PhysicalConstant> Constants) : CommandReport;
