package jp.yakuba.platform.screens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.problems.Problem;
import jp.yakuba.platform.problems.ProblemPage;

/** A refused request as a page: what happened, what to do, where to go on. Never where in the program it happened. */
@ApplicationScoped
class ProblemScreen implements ProblemPage {

    @CheckedTemplate(basePath = "screens")
    static class Templates {
        static native TemplateInstance problem(Problem problem);

        private Templates() {}
    }

    @Override
    public String render(Problem problem) {
        return Templates.problem(problem).render();
    }
}
