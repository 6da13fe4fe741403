using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Tests.Inputs;

public sealed class FileSetTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("..")]
    [InlineData("a\0b")]
    public void Name_that_could_leave_the_folder_is_refused(string name) =>
        Assert.Contains("stay inside their folder", Assert.Throws<ChemistryException>(() => FileSet.Empty.With(name, "x")).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_utf8_are_text_and_others_are_not()
    {
        Assert.Equal("\u00e5", FileContent.FromBytes([0xc3, 0xa5]).Text);
        Assert.Null(FileContent.FromBytes([0xdf, 0x34, 0x52]).Text);
        Assert.Null(FileContent.FromBytes([0x41, 0]).Text);
        Assert.Equal(FileContent.FromText("a"), FileContent.FromBytes([0x61]));
    }

    [Fact]
    public void Text_that_begins_with_base64_is_stored_as_bytes_and_comes_back_as_text()
    {
        FileInput input = new(FileSet.Empty.With("a", "base64:hello").With("b", FileContent.FromBytes([0xdf, 0x34, 0x52])));
        string json = ChemistryFile.ToJson(input, indented: false);
        Assert.Equal("""{"files":{"a":"base64:YmFzZTY0OmhlbGxv","b":"base64:3zRS"}}""", json);
        Assert.Equal("base64:hello", ChemistryFile.Read<FileInput>(json, "a.json").Files.Text("a"));
    }

    [Fact]
    public void Later_file_of_the_same_name_replaces_the_earlier()
    {
        FileSet files = FileSet.Empty.With("b", "1").With("a", "2").With("b", "3");
        Assert.Equal(["a", "b"], files.Names);
        Assert.Equal("3", files.Text("b"));
        Assert.Null(files.Text("c"));
        Assert.Equal(files, FileSet.Empty.With("b", "3").With("a", "2"));
        Assert.Equal(files.GetHashCode(), FileSet.Empty.With("b", "3").With("a", "2").GetHashCode());
    }
}
