// Compiles what Graph.Extraction reads at start-up, each into one file of tables.
// Usage: Graph.Dictionary words RESOURCES-FOLDER OUTPUT-FILE               jieba's dictionary and models, as the package jieba.NET carries them
//        Graph.Dictionary divisions TABLE RESOURCES-FOLDER OUTPUT-FILE     the administrative divisions

using Graph.Dictionary;
using Graph.Extraction.Segmentation;

Action<CompiledFileWriter>? compile = args switch
{
    ["words", var resources, _] => writer =>
    {
        PrefixDictionary.Build(WordList.Read(Path.Combine(resources, "dict.txt"))).Write(writer);
        TagModelFiles.Read(resources).Write(writer);
        CutModelFiles.Read(resources).Write(writer);
    }
    ,
    ["divisions", var table, var resources, _] => writer => DivisionFile.Read(table, Path.Combine(resources, "dict.txt")).Write(writer),
    _ => null,
};
if (compile is null)
{
    Console.Error.WriteLine("usage: Graph.Dictionary words RESOURCES-FOLDER OUTPUT-FILE | divisions TABLE RESOURCES-FOLDER OUTPUT-FILE");
    return 1;
}

// A build that is stopped half-way leaves no half a file behind.
var unfinished = args[^1] + ".unfinished";
using (var stream = File.Create(unfinished))
    compile(new CompiledFileWriter(stream));
File.Move(unfinished, args[^1], overwrite: true);
return 0;
