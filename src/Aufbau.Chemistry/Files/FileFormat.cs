namespace Aufbau.Chemistry.Files;

/// <summary>The formats of files.</summary>
internal enum FileFormat
{
    Json,
    QcSchema,
    Yaml,
    Toml,
    Xyz,
    ExtendedXyz,
    Mol,
    Pdb,
}
