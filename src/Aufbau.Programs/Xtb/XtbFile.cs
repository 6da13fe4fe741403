namespace Aufbau.Programs.Xtb;

/// <summary>Names of the files that xtb reads and writes.</summary>
internal static class XtbFile
{
    public const string Coordinates = "coord";
    public const string Control = "xcontrol.inp";
    public const string Gradient = "gradient";
    public const string Hessian = "hessian";
    public const string VibrationalSpectrum = "vibspectrum";
    public const string OptimizedCoordinates = "xtbopt.coord";
    public const string OptimizationLog = "xtbopt.log";
    public const string Trajectory = "xtb.trj";
    public const string Json = "xtbout.json";
    public const string Charges = "charges";
    public const string Restart = "xtbrestart";
}
