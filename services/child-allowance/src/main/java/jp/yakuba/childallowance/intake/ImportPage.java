package jp.yakuba.childallowance.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import jp.yakuba.office.intake.IntakeDesk;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.office.intake.IntakeOptions;
import jp.yakuba.office.intake.IntakeTerms;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.files.StoredFile;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.upload.FileForms;
import jp.yakuba.platform.upload.FileIntake;

/** The page where files of a kind are handed in. */
final class ImportPage {

    @CheckedTemplate(basePath = "child-allowance/intake")
    static class Templates {
        static native TemplateInstance imports(FormState form, Asked page);

        private Templates() {}
    }

    /**
     * What the page asks for.
     *
     * @param name of the page, and of its section in the help
     * @param intro what it is for
     * @param shape of which form the file is
     */
    record Asked(IntakeTerms terms, String name, String intro, String shape) {}

    /** A file that is there, and how it is to be taken in. */
    private record Given(IntakeOptions options, StoredFile file) {}

    private final Asked asked;
    private final IntakeDesk desk;
    private final FileForms forms;
    private final RoutingContext context;
    private final CurrentOperator operator;

    ImportPage(Asked asked, IntakeDesk desk, FileForms forms, RoutingContext context, CurrentOperator operator) {
        this.asked = asked;
        this.desk = desk;
        this.forms = forms;
        this.context = context;
        this.operator = operator;
    }

    TemplateInstance ask() {
        return shown(FormState.blank().with("mode", IntakeMode.ALL_OR_NOTHING.code()));
    }

    Response take(FileIntake files, InputStream body) {
        var posted = forms.open(context, body);
        var mode = posted.field("mode");
        var leaveUnknown = posted.field("leaveUnknown");
        return files.take(
                operator.get(),
                posted,
                asked.terms().title() + "の CSV を選んでください。",
                content -> new Given(
                        new IntakeOptions(IntakeMode.of(mode), "true".equals(leaveUnknown)),
                        desk.store(operator.get(), posted.fileName(), content)),
                (work, given) -> Done.at(
                        "/jobs/" + desk.submit(work, given.file(), given.options()),
                        asked.terms().title() + "を受け付けました。"),
                form -> shown(form.with("mode", mode).with("leaveUnknown", leaveUnknown)));
    }

    private TemplateInstance shown(FormState form) {
        return Templates.imports(form, asked);
    }
}
