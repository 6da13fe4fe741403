namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>What replaces the harmonic oscillator for modes of low wavenumber, where it errs most.</summary>
public enum LowModeTreatment
{
    /// <summary>Nothing: every mode is a harmonic oscillator.</summary>
    Harmonic,

    /// <summary>The entropy goes over into that of a free rotor (Grimme 2012, doi 10.1002/chem.201200497); energies stay harmonic.</summary>
    GrimmeEntropy,

    /// <summary>Lower wavenumbers are raised to the cut-off, in energies and entropy (Ribeiro, Marenich, Cramer and Truhlar 2011,
    /// doi 10.1021/jp205508z).</summary>
    TruhlarRaised,

    /// <summary>The entropy as by Grimme, and the energy, zero-point energy included, goes over into kT/2 with the same weight (Li, Gomes,
    /// Mallikarjun Sharada, Bell and Head-Gordon 2015, doi 10.1021/jp509921r).</summary>
    HeadGordonEnergy,
}
