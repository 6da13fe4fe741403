// An empty compiled .NET program: what no .NET program can start faster than.
Console.WriteLine("0.1.0");
