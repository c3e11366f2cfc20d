//! Chinese, simplified and traditional.
