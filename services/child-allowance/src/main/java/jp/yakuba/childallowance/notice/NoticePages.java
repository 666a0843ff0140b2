package jp.yakuba.childallowance.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The page with the notices of a matter, on which they are issued. */
@ApplicationScoped
class NoticePages {

    @CheckedTemplate(basePath = "child-allowance/notice")
    static class Templates {
        static native TemplateInstance notices(NoticePage notices, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final NoticeDesk desk;
    private final Submissions posts;
    private final CurrentOperator operator;

    NoticePages(Database database, NoticeDesk desk, Submissions posts, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.posts = posts;
        this.operator = operator;
    }

    TemplateInstance show(Matter matter) {
        return show(matter, FormState.blank());
    }

    private TemplateInstance show(Matter matter, FormState form) {
        return database.transact(
                operator.get(), work -> Templates.notices(NoticePage.of(work, matter, desk.look(work, matter)), form));
    }

    Response issue(Matter matter, MultivaluedMap<String, String> posted) {
        var form = FormState.of(posted);
        var order =
                new NoticeOrder(typed(form, "postalCode"), typed(form, "address"), form.chosen("withoutSeal", "true"));
        return done(matter, form, work -> {
            desk.issue(work, matter, order, form.reasons());
            return "通知書を発行しました。次は印刷です。";
        });
    }

    private static @Nullable String typed(FormState form, String name) {
        var value = form.value(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** Does something, and goes back to the page. */
    Response done(Matter matter, FormState form, Function<UnitOfWork, String> act) {
        return FormPost.of(() -> posts.once(operator.get(), work -> Done.at(matter.screen(), act.apply(work))))
                .rejectedAt(_ -> "")
                .orAgain(findings -> show(matter, form.with(findings)));
    }
}
