package jp.yakuba.childallowance.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The pages on which letters to all who are to be asked for something are ordered. */
@ApplicationScoped
class LetterPages {

    @CheckedTemplate(basePath = "child-allowance/notice")
    static class Templates {
        static native TemplateInstance letters(LetterPage page, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final Letters letters;
    private final Submissions posts;
    private final CurrentOperator operator;

    LetterPages(Database database, Letters letters, Submissions posts, CurrentOperator operator) {
        this.database = database;
        this.letters = letters;
        this.posts = posts;
        this.operator = operator;
    }

    /** How many have none yet. */
    long untold(UnitOfWork work, LetterRound.What what, @Nullable String of) {
        return letters.look(work, letters.round(what, of));
    }

    TemplateInstance show(Function<UnitOfWork, LetterPage> page, FormState form) {
        return database.transact(operator.get(), work -> Templates.letters(page.apply(work), form));
    }

    /** Orders them, and goes to where that is watched. */
    Response order(
            LetterRound.What what,
            @Nullable String of,
            MultivaluedMap<String, String> posted,
            Function<UnitOfWork, LetterPage> page) {
        var form = FormState.of(posted);
        var order = new LetterRound.Order(what, of, form.chosen("withoutSeal", "true"), form.reasons());
        return FormPost.of(() -> posts.once(
                        operator.get(),
                        work -> Done.at(
                                "/jobs/" + letters.order(work, order),
                                letters.round(what, of).title() + "の一括発行を受け付けました。終わると、ここで受け取れます。")))
                .rejectedAt(_ -> "")
                .orAgain(findings -> show(page, form.with(findings)));
    }
}
