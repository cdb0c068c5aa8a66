package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.Burden;
import org.onewindow.acceptance.domain.matter.BurdenChange;
import org.onewindow.acceptance.domain.matter.CountyBurden;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.integration.matter.BurdenWorkbook;
import org.onewindow.acceptance.persistence.matter.MatterRows;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.text.Texts;

/** 流程再造: what a matter cost an applicant before, and what it costs now. */
@ApplicationScoped
public class CompareBurden {

  private static final int PORTION = 200;
  private static final int MOST = 5000;

  private final MatterRows rows;

  /** For the container's proxy. */
  protected CompareBurden() {
    this(null);
  }

  @Inject
  public CompareBurden(MatterRows rows) {
    this.rows = rows;
  }

  /**
   * @throws NotFound {@code MATTER_VERSION_NOT_FOUND}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public Burden of(String code, int version) {
    return rows.content(code, version)
        .map(Burden::of)
        .orElseThrow(() -> new NotFound(Refusal.of("MATTER_VERSION_NOT_FOUND", code, version)));
  }

  /**
   * What a matter asks for without naming a law.
   *
   * @param steps names of its steps
   * @param materials names of its materials
   */
  public record Unfounded(String code, String name, List<String> steps, List<String> materials) {}

  /**
   * 拟取消清单: matters whose newest version has a step or a material without a legal basis, by code.
   *
   * @param cursor where the last page ended; empty for the beginning
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public Portion<Unfounded> toAbolish(Optional<String> cursor) {
    String after = cursor.map(text -> Cursor.parse(text, 1).text(0)).orElse("");
    List<Unfounded> found = new ArrayList<>();
    List<ImplementationList> portion = rows.newest(after, PORTION);
    while (!portion.isEmpty()) {
      for (ImplementationList list : portion) {
        Burden burden = Burden.of(list);
        if (burden.isToBeCut()) {
          if (found.size() == Slice.SIZE) {
            return new Portion<>(found, Cursor.of(found.get(Slice.SIZE - 1).code()).toString());
          }
          found.add(
              new Unfounded(
                  list.code(), list.name(), burden.stepsWithoutBasis(), burden.withoutBasis()));
        }
        after = list.code();
      }
      portion = rows.newest(after, PORTION);
    }
    return new Portion<>(found, "");
  }

  /**
   * The first published version of each matter beside the one in force, by code.
   *
   * @param all also those in which nothing changed
   * @param cursor where the last page ended; empty for the beginning
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public Portion<BurdenChange> changes(boolean all, Optional<String> cursor) {
    List<BurdenChange> found = new ArrayList<>();
    String after = cursor.map(text -> Cursor.parse(text, 1).text(0)).orElse("");
    List<BurdenChange> portion = portion(after);
    while (!portion.isEmpty()) {
      for (BurdenChange change : portion) {
        if (all || change.isChanged()) {
          if (found.size() == Slice.SIZE) {
            return new Portion<>(found, Cursor.of(found.get(Slice.SIZE - 1).code()).toString());
          }
          found.add(change);
        }
      }
      portion = portion(portion.get(portion.size() - 1).code());
    }
    return new Portion<>(found, "");
  }

  /** 全县合计, of at most {@value #MOST} matters. */
  @Transactional
  @Permitted(MatterRoles.READ)
  public CountyBurden county() {
    CountyBurden sum = CountyBurden.NONE;
    List<BurdenChange> portion = portion("");
    while (!portion.isEmpty() && sum.matters() < MOST) {
      for (BurdenChange change : portion) {
        sum = sum.plus(change);
      }
      portion = portion(portion.get(portion.size() - 1).code());
    }
    return sum;
  }

  private List<BurdenChange> portion(String after) {
    return rows.firstAndPresent(after, PORTION).stream()
        .map(
            pair ->
                new BurdenChange(
                    pair.present().code(),
                    pair.present().name(),
                    pair.version(),
                    Burden.of(pair.first()),
                    Burden.of(pair.present())))
        .toList();
  }

  /**
   * The first published version of every matter beside the one in force, and the sum, as a
   * workbook; at most {@value #MOST}.
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public byte[] workbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BurdenWorkbook workbook = new BurdenWorkbook(out, Texts.chinese())) {
      CountyBurden sum = CountyBurden.NONE;
      List<BurdenChange> portion = portion("");
      while (!portion.isEmpty() && sum.matters() < MOST) {
        for (BurdenChange change : portion) {
          workbook.add(change.code(), change.name(), change.before(), change.after());
          sum = sum.plus(change);
        }
        portion = portion(portion.get(portion.size() - 1).code());
      }
      workbook.total(sum);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory cannot refuse to be written", impossible);
    }
    return out.toByteArray();
  }
}
