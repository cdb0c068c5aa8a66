package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.file.StoredFile;
import org.onewindow.platform.file.Uploads;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/**
 * A paper comes in pieces over a bad network, for the own draft or a correction of the own case.
 */
@ApplicationScoped
public class UploadInPieces {

  private final Uploads uploads;
  private final KeepOnlineMaterial materials;
  private final HandInOwnCorrections corrections;
  private final Instance<UploadPlace> places;
  private final CurrentActor actors;

  /** For the container's proxy. */
  protected UploadInPieces() {
    this(null, null, null, null, null);
  }

  @Inject
  UploadInPieces(
      Uploads uploads,
      KeepOnlineMaterial materials,
      HandInOwnCorrections corrections,
      @Any Instance<UploadPlace> places,
      CurrentActor actors) {
    this.uploads = uploads;
    this.materials = materials;
    this.corrections = corrections;
    this.places = places;
    this.actors = actors;
  }

  /** What an upload is for: a material of a draft, or of a case under correction. */
  private record Purpose(String ref, Optional<CaseNumber> number, String material) {

    static Purpose of(String text) {
      String[] parts = text == null ? new String[0] : text.split("/", 3);
      if (parts.length == 3 && parts[0].equals("draft")) {
        return new Purpose(parts[1], Optional.empty(), parts[2]);
      }
      Optional<CaseNumber> number =
          parts.length == 3 && parts[0].equals("case")
              ? CaseNumber.parse(parts[1])
              : Optional.empty();
      if (number.isEmpty()) {
        throw new NotFound(Refusal.of("CASE_MATERIAL_NOT_FOUND"));
      }
      return new Purpose("", number, parts[2]);
    }
  }

  /**
   * @param purpose {@code draft/<ref>/<material>}, {@code case/<number>/<material>} or another
   *     place with what it lies with and which paper it is
   * @throws NotFound what is not the own, or asks for no such material
   * @throws org.onewindow.kernel.refusal.Refused what {@link Uploads#begin} refuses, ACC-095
   */
  @Permitted("online.apply")
  public Uploads.Upload begin(String purpose, long bytes, String sha256) {
    Optional<UploadPlace> other = place(purpose);
    if (other.isPresent()) {
      String[] parts = purpose.split("/", 3);
      other.get().mustBeOpen(parts[1], parts[2]);
      return uploads.begin(actors.get().account(), purpose, bytes, sha256);
    }
    Purpose meant = Purpose.of(purpose);
    if (meant.number().isPresent()) {
      corrections.mustBeOpen(meant.number().get(), meant.material());
    } else {
      materials.mustBeOpen(meant.ref(), meant.material());
    }
    return uploads.begin(actors.get().account(), purpose, bytes, sha256);
  }

  @Permitted("online.apply")
  public Uploads.Upload find(String id) {
    return uploads.find(actors.get().account(), id);
  }

  @Permitted("online.apply")
  public Uploads.Upload take(String id, long position, byte[] piece, String sha256) {
    return uploads.take(actors.get().account(), id, position, piece, sha256);
  }

  /** Puts the whole file where it belongs; asks again whether it may still lie there. */
  @Permitted("online.apply")
  public StoredFile complete(String id) {
    String account = actors.get().account();
    String purpose = uploads.find(account, id).purpose();
    Optional<UploadPlace> other = place(purpose);
    if (other.isPresent()) {
      String[] parts = purpose.split("/", 3);
      StoredFile whole = uploads.finish(account, id);
      other.get().keep(parts[1], parts[2], whole);
      return whole;
    }
    Purpose meant = Purpose.of(purpose);
    StoredFile stored = uploads.finish(account, id);
    if (meant.number().isPresent()) {
      corrections.keep(meant.number().get(), meant.material(), stored);
    } else {
      materials.keep(meant.ref(), meant.material(), stored);
    }
    return stored;
  }

  /** A place of another part of the hall, such as a bundle. */
  private Optional<UploadPlace> place(String purpose) {
    String[] parts = purpose == null ? new String[0] : purpose.split("/", 3);
    return parts.length == 3
        ? places.stream().filter(place -> place.kind().equals(parts[0])).findFirst()
        : Optional.empty();
  }
}
