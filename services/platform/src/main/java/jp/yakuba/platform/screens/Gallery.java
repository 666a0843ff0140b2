package jp.yakuba.platform.screens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Every component in every state, and the kinds of screens made of them. What the browser tests walk through. */
@Path("/screens/gallery")
@PermissionsAllowed("screens.gallery")
class Gallery {

    @CheckedTemplate(basePath = "screens/gallery")
    static class Templates {
        static native TemplateInstance components(
                FormState form, FormState wrong, List<Option> options, Sort sort, Sheet sheet, PeopleStrip strip);

        static native TemplateInstance search(FormState form, List<Option> options, Sort sort, Pages pages);

        static native TemplateInstance entry(PeopleHeader people, FormState form, List<Option> options);

        static native TemplateInstance review(
                PersonHeader person, List<Change> changes, Comparison family, List<Fact> facts, FormState form);

        static native TemplateInstance signIn(FormState form);

        static native TemplateInstance progress(int done, String next);

        private Templates() {}
    }

    @GET
    public TemplateInstance components(@RestQuery String sort) {
        return Templates.components(
                FormState.blank(),
                GallerySamples.wrongForm(),
                GallerySamples.REASONS,
                Sort.of(sort, "reading"),
                GallerySamples.RECORD,
                GallerySamples.FAMILY_BESIDE);
    }

    @GET
    @Path("search")
    public TemplateInstance search(@RestQuery String sort) {
        return Templates.search(
                GallerySamples.searchForm(),
                GallerySamples.LEVELS,
                Sort.of(sort, "reading"),
                Pages.numbered(2, 50, 1_204));
    }

    @GET
    @Path("entry")
    public TemplateInstance entry() {
        return Templates.entry(GallerySamples.HOUSEHOLD, GallerySamples.wrongForm(), GallerySamples.REASONS);
    }

    @GET
    @Path("review")
    public TemplateInstance review() {
        return Templates.review(
                GallerySamples.GUARDED,
                GallerySamples.CHANGES,
                GallerySamples.FAMILY,
                GallerySamples.FACTS,
                FormState.blank());
    }

    /** Work that goes on by itself: each answer says where to ask next, the last one does not. */
    @GET
    @Path("progress")
    public TemplateInstance progress(@RestQuery int done) {
        return Templates.progress(Math.min(done, 100), "/screens/gallery/progress?done=" + (done + 40));
    }

    @GET
    @Path("sign-in")
    public TemplateInstance signIn() {
        return Templates.signIn(FormState.blank());
    }
}
