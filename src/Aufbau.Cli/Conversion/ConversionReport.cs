using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Conversion;

/// <summary>What was converted.</summary>
/// <param name="File">The file that was written.</param>
/// <param name="Kind">What it holds: <c>structures</c>, <c>input</c> or <c>output</c>.</param>
/// <param name="Count">How many of them.</param>
internal sealed record ConversionReport(string File, string Kind, int Count) : CommandReport;
