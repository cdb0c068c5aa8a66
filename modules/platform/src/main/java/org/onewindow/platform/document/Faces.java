package org.onewindow.platform.document;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The fonts a paper may use: Song for the body and Hei for headings in every paper, and rare faces
 * that are read only when a text needs them. Thread-safe.
 *
 * <p>The rare faces are slices of Hanazono Mincho for the extensions B to F; after them come the
 * TrueType files of a folder of the county's own, in the order of their names, where a county can
 * put the font its police uses for names.
 */
final class Faces {

  static final String SONG = "OneWindow Song";
  static final String HEI = "OneWindow Hei";

  private static final String HEI_FILES = "/fonts/ttf/NotoSansSC/NotoSansSC-";

  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  /** What was looked up for each character of the basic plane; two threads find the same answer. */
  private final byte[] everywhere = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  private final List<Supplier<Face>> common =
      List.of(
          once(() -> Face.ofResource(SONG, 400, "/fonts/OneWindowSong-Regular.ttf")),
          once(() -> Face.ofResource(HEI, 400, HEI_FILES + "Regular.ttf")),
          once(() -> Face.ofResource(SONG, 700, "/fonts/OneWindowSong-Bold.ttf")),
          once(() -> Face.ofResource(HEI, 700, HEI_FILES + "Bold.ttf")));
  private final List<Supplier<Face>> rare = new ArrayList<>();

  /**
   * @param ownFolder folder with further TrueType files ({@code *.ttf}), or empty
   */
  Faces(Optional<Path> ownFolder) {
    for (int n = 1; n <= 2; n++) {
      String number = String.valueOf(n);
      rare.add(
          once(
              () ->
                  Face.ofResource(
                      "OneWindow Rare " + number, 400, "/fonts/OneWindowRare-" + number + ".ttf")));
    }
    ownFolder.map(Faces::trueTypeFiles).orElse(List.of()).stream()
        .<Supplier<Face>>map(file -> once(() -> ofFile(file)))
        .forEach(rare::add);
  }

  List<Face> common() {
    return common.stream().map(Supplier::get).toList();
  }

  /** Whether every common face prints the character, so that no fallback is needed. */
  boolean isEverywhere(int codePoint) {
    if (!Character.isBmpCodePoint(codePoint)) {
      return everyFacePrints(codePoint);
    }
    if (everywhere[codePoint] == UNKNOWN) {
      everywhere[codePoint] = everyFacePrints(codePoint) ? YES : NO;
    }
    return everywhere[codePoint] == YES;
  }

  private boolean everyFacePrints(int codePoint) {
    return common().stream().allMatch(face -> face.prints(codePoint));
  }

  /** The first face that stands in for a character: Hei, Song, then the rare ones. */
  Optional<Face> fallbackFor(int codePoint) {
    return Stream.concat(Stream.of(common.get(1), common.get(0)), rare.stream())
        .map(Supplier::get)
        .filter(face -> face.prints(codePoint))
        .findFirst();
  }

  /** The outline for a seal: bold Song before everything else. */
  GeneralPath sealOutline(int codePoint) {
    return Stream.concat(
            Stream.of(common.get(2), common.get(3), common.get(0), common.get(1)), rare.stream())
        .map(Supplier::get)
        .flatMap(face -> face.outline(codePoint).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No outline though the text was checked"));
  }

  private static List<Path> trueTypeFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              f -> f.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ttf"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(
          "onewindow.document.fonts is not a readable folder: " + folder, e);
    }
  }

  private static Face ofFile(Path file) {
    try {
      return new Face("County " + file.getFileName(), 400, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new IllegalStateException("Not a usable TrueType font: " + file, e);
    }
  }

  private static <T> Supplier<T> once(Supplier<T> source) {
    return new Supplier<>() {
      private T value;

      @Override
      public synchronized T get() {
        if (value == null) {
          value = source.get();
        }
        return value;
      }
    };
  }
}
