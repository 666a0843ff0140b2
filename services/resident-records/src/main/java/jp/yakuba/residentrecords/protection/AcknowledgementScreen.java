package jp.yakuba.residentrecords.protection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What stands before every page of a protected person: the clerk says to have seen it, and comes to the page (001/2.2.4). */
@Path("/resident-records/acknowledgements")
@PermissionsAllowed({RecordsPermission.Code.RESIDENT_VIEW, RecordsPermission.Code.MOVEMENT_ENTER})
@Requirement("001/2.2.4")
public class AcknowledgementScreen {

    /** Pages of this service only, which have numbers in their address and nothing else. */
    private static final Pattern PAGE = Pattern.compile("/resident-records/[\\w/-]*(\\?[\\w=&-]*)?");

    private static final String SEARCH = "/resident-records/search";

    @CheckedTemplate(basePath = "protection")
    static class Templates {
        static native TemplateInstance acknowledge(String number, String to);
    }

    private final Database database;
    private final ProtectedAccess access;
    private final CurrentOperator operator;

    AcknowledgementScreen(Database database, ProtectedAccess access, CurrentOperator operator) {
        this.database = database;
        this.access = access;
        this.operator = operator;
    }

    /** Asks in place of the page that shows the person. */
    public static TemplateInstance ask(AddresseeNumber person, UriInfo page) {
        return Templates.acknowledge(person.value(), page.getRequestUri().getRawPath() + query(page));
    }

    private static String query(UriInfo page) {
        var query = page.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    /** The clerk has seen that the person is protected, and goes on. */
    @POST
    @Path("/{person}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acknowledge(@PathParam("person") String person, @RestForm("to") @Nullable String to) {
        var addressee = AddresseeNumber.parse(person);
        database.transactAll(operator.get(), work -> access.acknowledge(work, addressee));
        var page = to != null && PAGE.matcher(to).matches() ? to : SEARCH;
        return Response.seeOther(URI.create(page)).build();
    }
}
