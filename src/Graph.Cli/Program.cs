using System.Text;
using Graph.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl+C lets the document at hand be finished; the second ends the process.
    pressed.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
};
var terminal = new Terminal(
    Console.Out,
    Console.Error,
    UserLanguage.Of(args, Environment.GetEnvironmentVariable),
    outputIsTerminal: !Console.IsOutputRedirected,
    errorIsTerminal: !Console.IsErrorRedirected);
return await GraphCommandLine.RunAsync(args, terminal, Environment.GetEnvironmentVariable, interrupted.Token);
