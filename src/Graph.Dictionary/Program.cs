// Compiles the dictionary and the models of jieba, as the package jieba.NET carries them, into the one file that the segmenter reads at start-up.
// Usage: Graph.Dictionary RESOURCES-FOLDER OUTPUT-FILE

using Graph.Dictionary;
using Graph.Extraction.Segmentation;

if (args is not [var resources, var output])
{
    Console.Error.WriteLine("usage: Graph.Dictionary RESOURCES-FOLDER OUTPUT-FILE");
    return 1;
}

// A build that is stopped half-way leaves no half a file behind.
var unfinished = output + ".unfinished";
using (var stream = File.Create(unfinished))
{
    var writer = new CompiledFileWriter(stream);
    PrefixDictionary.Build(WordList.Read(Path.Combine(resources, "dict.txt"))).Write(writer);
    TagModelFiles.Read(resources).Write(writer);
    CutModelFiles.Read(resources).Write(writer);
}
File.Move(unfinished, output, overwrite: true);
return 0;
