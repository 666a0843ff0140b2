package jp.yakuba.platform.door;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import jp.yakuba.platform.operator.PlatformPermission;

/** Takes a file as it comes, where an installation names its path. */
@Path("/probe/v1/files")
class FileProbe {

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(PlatformPermission.Code.ACCESS_ACCOUNTS)
    public String take(InputStream file) throws IOException {
        return "read " + file.readAllBytes().length;
    }
}
