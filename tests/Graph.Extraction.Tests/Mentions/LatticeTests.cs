using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Field;

namespace Graph.Extraction.Tests.Mentions;

public class LatticeTests
{
    private const int Labels = Lattice.Labels;

    [Fact]
    public void Sums_over_all_readings_are_those_of_counting_them_one_by_one()
    {
        // Five words, the third of which joins a list; some stretches; scores and transitions that tell every label apart.
        bool[] glue = [false, false, true, false, false];
        (int Start, int End)[] stretches = [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5)];
        var logarithms = Enumerable.Range(0, Transitions.Size).Select(k => ((k * 7) % 11 - 5) / 5.0).ToArray();
        var lattice = new Lattice();
        lattice.Reset(glue.Length);
        for (var k = 0; k < glue.Length; k++)
            lattice.SetGlue(k, glue[k]);
        foreach (var (start, end) in stretches)
        {
            var scores = lattice.Add(start, end);
            for (var y = 0; y < Labels; y++)
                scores[y] = Score(start, end, y);
        }
        lattice.Run(new Transitions(logarithms));

        var counted = new double[stretches.Length, Labels];
        var total = 0.0;
        Visit(0, -1, false, 0, []);

        lattice.Total.ShouldBe(total, total * 1e-9);
        for (var c = 0; c < stretches.Length; c++)
        {
            for (var y = 0; y < Labels; y++)
                lattice.Marginal(c, y).ShouldBe(counted[c, y] / total, 1e-9);
        }

        void Visit(int at, int last, bool right, double score, List<(int Stretch, int Label)> path)
        {
            if (at == glue.Length)
            {
                total += Math.Exp(score);
                foreach (var (stretch, label) in path)
                    counted[stretch, label] += Math.Exp(score);
                return;
            }
            Visit(at + 1, glue[at] ? last : -1, false, score, path);
            for (var c = 0; c < stretches.Length; c++)
            {
                if (stretches[c].Start != at)
                    continue;
                for (var y = 0; y < Labels; y++)
                {
                    var slot = last < 0 ? y : right ? Transitions.NameSlot(last, y) : Transitions.ListSlot(last, y);
                    Visit(stretches[c].End, y, true, score + Score(at, stretches[c].End, y) + logarithms[slot], [.. path, (c, y)]);
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-3.7)]
    [InlineData(11)]
    [InlineData(-40)]
    public void The_exponential_is_that_of_the_library(double x) =>
        Exponential.Of(x).ShouldBe(Math.Exp(x), Math.Exp(x) * 1e-10);

    private static double Score(int start, int end, int label) => ((start * 3) + (end * 5) + (label * 2)) % 7 / 3.0 - 1;
}
