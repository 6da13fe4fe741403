namespace Aufbau.Programs.Xtb;

/// <summary>Settings of a trajectory.</summary>
internal sealed record XtbDynamics(
    double TimePicoseconds,
    double StepFemtoseconds,
    double DumpFemtoseconds,
    double TemperatureKelvin,
    bool Thermostat,
    int HydrogenMass,
    int Shake);
