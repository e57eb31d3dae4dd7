namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The graphics states that q saved (8.4.2).</summary>
internal sealed class GraphicsStack
{
    /// <summary>Some writers forget Q throughout a page; a state is a few hundred bytes.</summary>
    private const int Deepest = 1 << 15;

    private GraphicsState[] saved = new GraphicsState[32];

    /// <summary>The state in force.</summary>
    public GraphicsState Current;

    public int Depth { get; private set; }

    /// <summary>Below this no Q goes: a form cannot undo what is outside of it.</summary>
    public int Floor { get; set; }

    public void Start(in PageSpace page)
    {
        Current = new GraphicsState(page);
        Depth = Floor = 0;
    }

    public void Save(PageBudget budget)
    {
        if (Depth == saved.Length)
        {
            if (Depth >= Deepest)
            {
                budget.Pass(PdfProblem.Nesting, $"over {Deepest} graphics states in one another");
            }

            Array.Resize(ref saved, Depth * 2);
        }

        saved[Depth++] = Current;
    }

    public void Restore()
    {
        if (Depth > Floor)
        {
            Current = saved[--Depth];
        }
    }

    public void RestoreTo(int depth)
    {
        if (Depth > depth)
        {
            Depth = depth;
            Current = saved[depth];
        }
    }
}
