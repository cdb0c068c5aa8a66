package org.onewindow.platform.web.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.outbox.DeliveryState;
import org.onewindow.platform.outbox.FindDeliveries;
import org.onewindow.platform.outbox.ResubmitDelivery;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.ListExports;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Tone;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** 投递记录: the deliveries of one state, and the button that makes a failed one due again. */
@Path("/admin/outbox")
@RequestScoped
public class OutboxPages {

  @Inject private View view;
  @Inject private FindDeliveries findDeliveries;
  @Inject private ResubmitDelivery resubmitDelivery;
  @Inject private ListExports exports;

  @GET
  public Page list(
      @QueryParam("state") @DefaultValue("FAILED") DeliveryState state,
      @QueryParam(Paging.CURSOR) String after) {
    var slice = findDeliveries.in(state, Optional.ofNullable(after), Slice.SIZE);
    return Page.of(
        Ui.UI.adminOutbox(
            view,
            state,
            findDeliveries.counts(),
            slice.items(),
            Paging.of(view, slice, after),
            exports.of("outbox", view.actor())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response resubmit(@FormParam("id") long id) {
    try {
      resubmitDelivery.resubmit(id);
    } catch (Refused notFailed) {
      return Redirect.to("/admin/outbox").saying(Tone.WARN, "outbox.changed", id);
    }
    return Redirect.to("/admin/outbox").saying("outbox.resubmitted", id);
  }
}
