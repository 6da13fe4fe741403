using Aufbau.Programs.Conformance;

namespace Aufbau.Programs.Tests.Mopac;

public sealed class Pm7ConformanceTests : ProgramConformance
{
    protected override ProgramCase Case => MopacCases.Pm7;
}

public sealed class Pm6D3H4ConformanceTests : ProgramConformance
{
    protected override ProgramCase Case => MopacCases.Pm6D3H4;
}

public sealed class Am1ConformanceTests : ProgramConformance
{
    protected override ProgramCase Case => MopacCases.Am1;
}
