using Aufbau.Programs.Conformance;

namespace Aufbau.Programs.Tests.Xtb;

public sealed class Gfn2ConformanceTests : ProgramConformance
{
    protected override ProgramCase Case => XtbCases.Gfn2;
}

public sealed class Gfn1ConformanceTests : ProgramConformance
{
    protected override ProgramCase Case => XtbCases.Gfn1;
}

public sealed class Gfn0ConformanceTests : ProgramConformance
{
    protected override ProgramCase Case => XtbCases.Gfn0;
}

public sealed class GfnFfConformanceTests : ProgramConformance
{
    protected override ProgramCase Case => XtbCases.GfnFf;
}
