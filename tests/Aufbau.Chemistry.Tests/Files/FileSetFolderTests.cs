using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class FileSetFolderTests
{
    private static readonly FileSet Files = FileSet.Empty
        .With("tc.in", "run energy\n")
        .With("c0", FileContent.FromBytes([0xdf, 0x34, 0x52]))
        .With("scr/c0", FileContent.FromBytes([0, 1]))
        .With("scr/deep/x.txt", "base64:no");

    [Fact]
    public void Saved_files_read_back()
    {
        using var folder = new TestFolder();
        FileSetFolder.Save(Files, folder.File("new"));
        Assert.Equal(Files, FileSetFolder.Read(folder.File("new"), recursive: true));
        Assert.Equal(["c0", "tc.in"], FileSetFolder.Read(folder.File("new")).Names);
        Assert.Equal(["scr/deep/x.txt", "tc.in"], FileSetFolder.Read(folder.File("new"), recursive: true, exclude: ["c0"]).Names);
        FileInput input = FileSetFolder.ReadInput(folder.File("new"), ["tc.in"]);
        Assert.Equal(["c0", "tc.in"], input.Files.Names);
        Assert.Equal(["tc.in"], input.CommandLineArguments);
    }

    [Fact]
    public void File_is_added_by_its_bare_name_or_relative_to_a_folder()
    {
        using var folder = new TestFolder();
        FileSetFolder.Save(Files, folder.Path);
        string path = folder.File("scr/deep/x.txt");
        Assert.Equal(["x.txt"], FileSetFolder.Add(FileSet.Empty, path).Names);
        Assert.Equal(["deep/x.txt"], FileSetFolder.Add(FileSet.Empty, path, folder.File("scr")).Names);
        Assert.Null(FileSetFolder.Add(FileSet.Empty, folder.File("c0"))["c0"].Text);
        Assert.Throws<ChemistryException>(() => FileSetFolder.Add(FileSet.Empty, folder.File("c0"), folder.File("scr")));
        Assert.Throws<ChemistryException>(() => FileSetFolder.Add(FileSet.Empty, folder.File("none")));
        Assert.Throws<ChemistryException>(() => FileSetFolder.Read(folder.File("none")));
    }

    [Fact]
    public void Link_does_not_lead_out_of_the_folder()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.File("in"));
        Directory.CreateSymbolicLink(folder.File("in/scr"), folder.File("out"));
        Directory.CreateDirectory(folder.File("out"));
        Assert.Contains("is a link to", Assert.Throws<ChemistryException>(() => FileSetFolder.Save(Files, folder.File("in"))).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.File("out")));
    }

    [Fact]
    public void File_that_is_also_a_folder_is_refused()
    {
        using var folder = new TestFolder();
        Assert.Contains(
            "cannot be saved",
            Assert.Throws<ChemistryException>(() => FileSetFolder.Save(FileSet.Empty.With("a", "").With("a/b", ""), folder.Path)).Message,
            StringComparison.Ordinal);
    }
}
