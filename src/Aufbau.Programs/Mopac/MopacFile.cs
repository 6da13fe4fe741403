namespace Aufbau.Programs.Mopac;

/// <summary>Names of the files that MOPAC reads and writes.</summary>
internal static class MopacFile
{
    public const string Input = "mopac.mop";
    public const string Output = "mopac.out";
    public const string Auxiliary = "mopac.aux";
}
