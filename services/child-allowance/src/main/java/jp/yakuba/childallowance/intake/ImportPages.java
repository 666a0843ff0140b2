package jp.yakuba.childallowance.intake;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.office.intake.IntakeTerms;
import jp.yakuba.office.intake.Intakes;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.upload.FileForms;

/** Makes the pages where files are handed in. */
@ApplicationScoped
class ImportPages {

    private final Intakes intakes;
    private final FileForms forms;
    private final RoutingContext context;
    private final CurrentOperator operator;

    ImportPages(Intakes intakes, FileForms forms, RoutingContext context, CurrentOperator operator) {
        this.intakes = intakes;
        this.forms = forms;
        this.context = context;
        this.operator = operator;
    }

    /**
     * The page of a kind of file.
     *
     * @param name of the page, and of its section in the help
     * @param intro what it is for
     * @param shape of which form the file is
     */
    ImportPage of(IntakeTerms terms, String name, String intro, String shape) {
        return new ImportPage(
                new ImportPage.Asked(terms, name, intro, shape), intakes.desk(terms), forms, context, operator);
    }
}
