package jp.yakuba.platform.problems;

/** How a problem is shown on a screen. */
public interface ProblemPage {

    /** The whole page as HTML. */
    String render(Problem problem);
}
