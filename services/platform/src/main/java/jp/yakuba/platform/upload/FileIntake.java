package jp.yakuba.platform.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A form with one field, {@code file}: the file is taken whole or not at all, and what is wrong with it is shown above the form
 * line by line.
 *
 * <pre>{@code
 * return files.take(operator.get(), file, "一覧の CSV を選んでください。",
 *         (work, content) -> Done.at("/list", lists.load(work, content) + "件を取り込みました。"), this::shown);
 * }</pre>
 */
@ApplicationScoped
public class FileIntake {

    private final Submissions posts;

    FileIntake(Submissions posts) {
        this.posts = posts;
    }

    /**
     * Does it once, or shows the page again.
     *
     * @param remedy what to do if no file was chosen
     * @param page the page with the form as it stands
     */
    public Response take(
            Operator operator,
            @Nullable FileUpload file,
            String remedy,
            BiFunction<UnitOfWork, InputStream, Done> effect,
            Function<FormState, ?> page) {
        if (file == null || file.size() == 0) {
            return missing(remedy, page);
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return orAgain(() -> posts.once(operator, work -> effect.apply(work, content)), page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The same for a file that is too long for an ordinary form: it is read as it comes, before anything is begun.
     *
     * @param read what the file says
     */
    public <F> Response take(
            Operator operator,
            FileForm form,
            String remedy,
            Function<InputStream, F> read,
            BiFunction<UnitOfWork, F, Done> effect,
            Function<FormState, ?> page) {
        return form.hasFile()
                ? orAgain(
                        () -> {
                            var file = read.apply(form.content());
                            return posts.once(operator, work -> effect.apply(work, file));
                        },
                        page)
                : missing(remedy, page);
    }

    private static Response missing(String remedy, Function<FormState, ?> page) {
        return again(Findings.of(Finding.error(FoundationError.REQUIRED, "file", "ファイルが選ばれていません。", remedy)), page);
    }

    private static Response orAgain(Supplier<Response> step, Function<FormState, ?> page) {
        return FormPost.of(step)
                .orAgain(findings -> page.apply(FormState.blank().with(atTheFile(findings))));
    }

    private static Response again(Findings findings, Function<FormState, ?> page) {
        return Response.status(ProblemType.VALIDATION_FAILED.status())
                .entity(page.apply(FormState.blank().with(findings)))
                .build();
    }

    /** The file is the one field; which line is meant stands before the message. */
    private static Findings atTheFile(Findings findings) {
        return Findings.of(findings.list().stream()
                .map(found -> new Finding(
                        found.code(),
                        found.severity(),
                        "",
                        (found.field().endsWith("行目") ? found.field() + "：" : "") + found.message(),
                        found.remedy()))
                .toList());
    }
}
