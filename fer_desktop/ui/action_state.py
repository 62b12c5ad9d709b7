"""Which actions can be used now."""

from pathlib import Path

from fer_desktop.ui.action_table import VIDEO_ACTIONS
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.live_page import LivePage
from fer_desktop.ui.photos_page import PhotosPage
from fer_desktop.ui.session_page import SessionPage
from fer_desktop.ui.video_page import VideoPage
from fer_desktop.ui.viewer_page import ViewerPage


def shown_file(page: str, photos: PhotosPage, video: VideoPage) -> Path | None:
    """What is looked at on this page, where it is a file."""
    return {"photos": photos.current_path(), "video": video.path}.get(page)


def update_actions(
    actions: Actions,
    page: str,
    viewer: ViewerPage | SessionPage | None,
    photos: PhotosPage,
    video: VideoPage,
    live: LivePage,
) -> None:
    """Enable what means something on this page in this state, and nothing else: keys are shared between pages."""
    result = viewer.result() if viewer is not None else None
    shown = result is not None and viewer is not None and not viewer.view.has_message()
    faces = len(result.faces) if result is not None else 0
    actions.enable(("zoom_in", "zoom_out", "zoom_fit", "zoom_actual", "save", "copy"), shown)
    actions.enable(("next_face", "previous_face"), shown and faces > 1)
    actions.enable(("labels", "side_panel"), viewer is not None)

    actions["show_folder"].setEnabled(shown_file(page, photos, video) is not None)

    count, place = photos.photos.rowCount(), photos.strip.place()
    on_photos = page == "photos" and count > 0
    actions.enable(("previous", "first"), on_photos and place > 0)
    actions.enable(("next", "last"), on_photos and place < count - 1)
    actions["save_all"].setEnabled(page == "photos" and count > photos.photos.failed)

    on_video = page == "video" and video.path is not None and (video.ready or video.result() is not None)
    actions.enable(VIDEO_ACTIONS, on_video and not (video.view.has_message() and not video.ready))
    actions.enable(("slower", "faster", "loop"), page == "video")
    actions.speed_menu.setEnabled(page == "video")

    on_live = page == "live"
    is_stream = live.spec is not None and live.spec.camera is None
    actions["snapshot"].setEnabled(on_live and live.running and shown)
    actions["stop"].setEnabled(on_live and live.spec is not None)
    actions["mirror"].setEnabled(on_live and not is_stream)
    actions["refresh"].setEnabled(on_live)
    actions.resolution_menu.setEnabled(on_live and not is_stream)
