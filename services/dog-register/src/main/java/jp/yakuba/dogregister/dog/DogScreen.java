package jp.yakuba.dogregister.dog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yakuba.dogregister.DogRegisterPermission;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;

/** Where a clerk sees the newest dogs and registers one. */
@Path("/dog-register/dogs")
@PermissionsAllowed(DogRegisterPermission.Code.ENTER)
@TemplateData(target = DogRegisterPermission.class, namespace = "DogRegisterPermission")
class DogScreen {

    private static final String HERE = "/dog-register/dogs";
    private static final int SHOWN = 20;

    private final Database database;
    private final CurrentOperator operator;
    private final Dogs dogs;
    private final Submissions posts;

    DogScreen(Database database, CurrentOperator operator, Dogs dogs, Submissions posts) {
        this.database = database;
        this.operator = operator;
        this.dogs = dogs;
        this.posts = posts;
    }

    @CheckedTemplate(basePath = "dog-register/dog")
    static class Templates {
        static native TemplateInstance dogs(FormState form, List<DogInSight> dogs);

        private Templates() {}
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem("dogs", "犬の登録", NavigationItem.Group.COUNTER, HERE, DogRegisterPermission.ENTER, 10);
    }

    @GET
    public TemplateInstance show() {
        return shown(FormState.blank());
    }

    @POST
    public Response register(MultivaluedMap<String, String> posted) {
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    dogs.register(work, PostedRecord.of(Dog.SHAPE, posted));
                    return Done.at(HERE, "登録しました。");
                }))
                .orAgain(findings -> shown(FormState.of(posted).with(findings)));
    }

    private TemplateInstance shown(FormState form) {
        return database.transact(
                operator.get(),
                work -> Templates.dogs(
                        form,
                        dogs.newest(work, SHOWN).stream()
                                .map(dog -> DogInSight.of(work.operator(), dog))
                                .toList()));
    }
}
