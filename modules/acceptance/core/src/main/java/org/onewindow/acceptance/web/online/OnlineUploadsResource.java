package org.onewindow.acceptance.web.online;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.onewindow.acceptance.application.cases.UploadInPieces;
import org.onewindow.platform.file.Uploads;

/**
 * Uploads over bad networks: begin, send pieces of at most 256 KB each with its digest, complete.
 * Beginning the same file again answers how far it had come.
 */
@Path("/api/v1/online/uploads")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OnlineUploadsResource {

  @Inject private UploadInPieces upload;

  /**
   * What is going to be uploaded.
   *
   * @param purpose {@code draft/<ref>/<material>} or {@code case/<number>/<material>}
   * @param bytes of the whole file
   * @param sha256 of the whole file
   */
  public record NewUpload(
      @NotBlank @Size(max = 200) String purpose,
      long bytes,
      @NotBlank @Size(max = 64) String sha256) {}

  /** How far it has come: the next piece begins at {@code received}. */
  public record UploadView(String id, long bytes, long received) {
    static UploadView of(Uploads.Upload upload) {
      return new UploadView(upload.id(), upload.bytes(), upload.received());
    }
  }

  /** The file is whole and lies with the draft or the case. */
  public record Kept(String sha256, String mediaType, long bytes) {}

  @POST
  public UploadView begin(@NotNull @Valid NewUpload given) {
    return UploadView.of(upload.begin(given.purpose(), given.bytes(), given.sha256()));
  }

  @GET
  @Path("{id}")
  public UploadView find(@PathParam("id") String id) {
    return UploadView.of(upload.find(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public UploadView take(
      @PathParam("id") String id,
      @QueryParam("position") long position,
      @QueryParam("sha256") @DefaultValue("") String sha256,
      InputStream piece)
      throws IOException {
    return UploadView.of(upload.take(id, position, piece.readNBytes(Uploads.PIECE + 1), sha256));
  }

  @POST
  @Path("{id}/completion")
  public Kept complete(@PathParam("id") String id) {
    var stored = upload.complete(id);
    return new Kept(stored.sha256(), stored.mediaType(), stored.bytes());
  }
}
